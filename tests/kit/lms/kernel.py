"""A real kernel beside a notebook, and what its cells show."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PATIENCE = 120  # seconds; nothing is judged by them


@dataclass(slots=True)
class Output:
    """What a cell showed."""

    printed: str = ""
    errors: list[tuple[str, str]] = field(default_factory=list)
    shown: dict[str, dict[str, str]] = field(default_factory=dict)  # by display

    @property
    def text(self) -> str:
        """All that was displayed, as text."""
        return "\n".join(data.get("text/plain", "") for data in self.shown.values())

    @property
    def html(self) -> str:
        """All that was displayed, as HTML."""
        return "\n".join(data.get("text/html", "") for data in self.shown.values())

    def take(self, kind: str, content: dict[str, Any]) -> None:
        """Take in one message of the kernel."""
        if kind == "stream":
            self.printed += content["text"]
        elif kind == "error":
            self.errors.append((content["ename"], content["evalue"]))
        elif kind in ("display_data", "update_display_data", "execute_result"):
            name = content.get("transient", {}).get("display_id", str(len(self.shown)))
            self.shown[name] = content["data"]


class Kernel:
    """A kernel in the folder of a notebook."""

    def __init__(self, folder: Path) -> None:
        from jupyter_client.manager import start_new_kernel

        self.folder = folder
        (file,) = folder.glob("*.ipynb")
        cells = json.loads(file.read_text("utf-8"))["cells"]
        self.sources = {cell["id"]: "".join(cell["source"]) for cell in cells}
        self.deleted: list[str] = []  # as JupyterLab tells it once
        self.manager, self.client = start_new_kernel(cwd=str(folder))

    def run(self, name: str, source: str | None = None) -> Output:
        """Run a cell as JupyterLab does; without a source, as the notebook has it."""
        message = self.send(name, self.sources[name] if source is None else source)
        output = Output()
        while True:
            reply = self.client.get_iopub_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            if reply["content"].get("execution_state") == "idle":
                return output
            output.take(reply["msg_type"], reply["content"])

    def send(self, name: str, code: str) -> dict[str, Any]:
        """Ask for a cell to be run; gives the message."""
        content = {"code": code, "silent": False, "store_history": True}
        content |= {"user_expressions": {}, "allow_stdin": False}
        message: dict[str, Any]
        message = self.client.session.msg("execute_request", content)
        message["metadata"] = {"cellId": name, "deletedCells": self.deleted}
        self.client.shell_channel.send(message)
        return message

    def begin(self) -> None:
        """Run the cells above the first exercise."""
        for name in ("setup", "head"):
            output = self.run(name)
            assert (output.errors, output.printed, output.text) == ([], "", "")

    def close(self) -> None:
        """End the kernel."""
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel()
