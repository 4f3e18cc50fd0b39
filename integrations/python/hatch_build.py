"""Refuses to build a package without its JavaScript."""

from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class JavaScriptIsThere(BuildHookInterface):
    def initialize(self, version, build_data):
        if version != "editable" and not Path(self.root, "src/pewarta/js/server.js").is_file():
            raise FileNotFoundError("src/pewarta/js/server.js is missing: run `npm run build:python` first.")
