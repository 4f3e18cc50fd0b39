"""The wheel and the sdist, for a stranger with any Python from 3.10 on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import pewarta
from conftest import ROOT

DIST = Path(os.environ.get("PEWARTA_DIST", ROOT / "integrations" / "python" / "dist"))
VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14")

SCRIPT = """
import pewarta
doc = pewarta.analyze("Presiden Joko Widodo 😀 tiba di Jakarta, Senin.", written_on="2023-05-02")
assert [doc.text[e.start : e.end] for e in doc.entities] == [e.text for e in doc.entities]
assert [d.text for d in pewarta.pipe(["Satu.", "Dua."], workers=2)] == ["Satu.", "Dua."]
print(doc.dates[0].value, [p.name for p in doc.article.people])
"""


def built(pattern: str) -> Path:
    (path,) = DIST.glob(pattern)
    return path


def pythons() -> dict[str, str]:
    """The Pythons of this machine, by their versions."""
    found = {}
    for version in VERSIONS:
        managed = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python"))
        path = str(managed[-1]) if managed else shutil.which(f"python{version}")
        if path:
            found[version] = path
    return found


def test_version_is_that_of_the_library() -> None:
    library = json.loads((ROOT / "package.json").read_text())
    assert pewarta.__version__ == library["version"]
    assert built("*.whl").name == f"pewarta-{library['version']}-py3-none-any.whl"
    assert built("*.tar.gz").name == f"pewarta-{library['version']}.tar.gz"


def test_the_wheel_has_all_it_needs_and_no_more() -> None:
    with zipfile.ZipFile(built("*.whl")) as wheel:
        names = wheel.namelist()
        metadata = wheel.read(next(name for name in names if name.endswith("/METADATA"))).decode()
        licences = wheel.read("pewarta/js/LICENSES.txt").decode()
    assert {"pewarta/js/server.js", "pewarta/py.typed", "pewarta/model.py"} <= set(names)
    assert all(name.startswith(("pewarta/", "pewarta-")) and "__pycache__" not in name for name in names)
    required = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert required == []
    assert any(name.endswith("NOTICE.md") for name in names)
    assert "linkedom" in licences and "Permission to use, copy, modify" in licences
    assert built("*.whl").stat().st_size < 3_000_000


def test_the_sdist_can_be_built_again() -> None:
    with tarfile.open(built("*.tar.gz")) as sdist:
        names = [name.split("/", 1)[-1] for name in sdist.getnames()]
    assert {"src/pewarta/js/server.js", "pyproject.toml", "hatch_build.py", "LICENSE", "NOTICE.md"} <= set(names)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_strangers_python(version: str, tmp_path: Path) -> None:
    """The wheel alone in an empty environment."""
    if version not in pythons():
        pytest.skip(f"there is no Python {version} here")
    run_in_new_environment(pythons()[version], built("*.whl"), tmp_path)


def test_the_sdist_alone(tmp_path: Path) -> None:
    run_in_new_environment(sys.executable, built("*.tar.gz"), tmp_path)


def run_in_new_environment(python: str, package: Path, folder: Path) -> None:
    subprocess.run([python, "-m", "venv", str(folder / "venv")], check=True)
    fresh = str(folder / "venv" / "bin" / "python")
    subprocess.run([fresh, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(package)], check=True)
    environment = {**os.environ, "PEWARTA_NODE": pewarta.node_path()}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run([fresh, "-c", SCRIPT], capture_output=True, text=True, cwd=folder, env=environment)
    assert (done.stdout, done.stderr) == ("2023-05-01 ['Joko Widodo']\n", "")
