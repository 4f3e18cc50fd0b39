"""What a notebook shows, and the example, run from its first cell to its last."""

from __future__ import annotations

import nbformat
from nbclient import NotebookClient

import pewarta
from conftest import EXAMPLES, read_lines


def test_an_analysis_shows_its_marked_text() -> None:
    shown = pewarta.analyze("Presiden Joko Widodo <b>tiba</b> di Jakarta.")._repr_html_()
    assert '<mark class="pewarta-person"' in shown and "&lt;b&gt;" in shown and "<b>" not in shown


def test_exports() -> None:
    doc = pewarta.analyze(read_lines(EXAMPLES / "articles.ndjson")[4]["body"])
    title = "Sri Mulyani Terima Laporan Pajak Daerah"
    assert doc.to_conllu().startswith(f"# sent_id = 1\n# text = {title}\n1\tSri\t")
    assert doc.to_schema_org()["headline"] == doc.to_ninjs()["headlines"][0]["value"] == title
    assert title in doc.to_markdown()
    assert doc.to_dict()["article"]["people"][0]["name"] == "Sri Mulyani"


def test_the_example() -> None:
    notebook = nbformat.read(EXAMPLES / "people.ipynb", as_version=4)
    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(EXAMPLES)}})
    client.execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    shown = ["".join(output.get("data", {}).get("text/html", "") for output in cell.outputs) for cell in cells]
    assert "pewarta-person" in shown[0]
    assert "Sri Mulyani" in shown[1]
    assert shown[-1].startswith("<iframe srcdoc=")
