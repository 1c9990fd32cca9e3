"""A notebook in JupyterLab, in a real browser: cells are run, verdicts are seen.

Skipped where JupyterLab, selenium, Chromium or its driver is not installed
(``pip install jupyterlab selenium``; Debian: ``chromium chromium-driver``).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.publishing.source_notebook import notebook

pytest.importorskip("jupyterlab", reason="JupyterLab is not installed")
pytest.importorskip("selenium", reason="selenium is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="Chromium and its driver are not installed"
)

ROOT = Path(__file__).parents[3]
SLUG = "01_threads"
PATIENCE = 120  # seconds, for what takes one or two on an idle machine
TOKEN = "of-this-test"

# Puts a source into a cell and makes it the active one, in JupyterLab's own words.
PUT = """
const notebook = window.jupyterapp.shell.currentWidget.content;
const at = notebook.widgets.findIndex(cell => cell.model.id === arguments[0]);
if (arguments[1] !== null)
    notebook.widgets[at].model.sharedModel.setSource(arguments[1]);
notebook.activeCellIndex = at;
notebook.mode = 'command';
return notebook.scrollToItem(at, 'start').then(() => true);
"""
READY = """
const panel = window.jupyterapp && window.jupyterapp.shell.currentWidget;
const session = panel && panel.sessionContext && panel.sessionContext.session;
return !!(session && session.kernel && session.kernel.status === 'idle');
"""
# Tells how often a cell was run to its end, and what its output holds.
SEEN = """
const notebook = window.jupyterapp.shell.currentWidget.content;
const cell = notebook.widgets.find(cell => cell.model.id === arguments[0]);
const output = cell.outputArea && cell.outputArea.node;
return {
    count: cell.model.executionCount,
    state: cell.model.executionState,
    text: output ? output.innerText : '',
    drawn: output ? output.querySelectorAll('svg.ls-picture path.line').length : 0,
};
"""


@dataclass(frozen=True)
class Lab:
    """JupyterLab in a browser, with the notebook open."""

    browser: Any
    folder: Path
    pictures: Path

    def run(self, cell: str, source: str | None = None) -> dict[str, Any]:
        """Run a cell as a student does, with the keyboard; give what is seen then."""
        from selenium.webdriver.common.action_chains import ActionChains
        from selenium.webdriver.common.keys import Keys

        before = self.seen(cell)["count"]
        self.browser.execute_script(PUT, cell, source)
        keys = ActionChains(self.browser)
        keys.key_down(Keys.CONTROL).send_keys(Keys.ENTER).key_up(Keys.CONTROL).perform()
        self.until(lambda: self.ended(cell, before))
        return self.seen(cell)

    def ended(self, cell: str, before: Any) -> bool:
        """Tell whether the cell has been run once more."""
        now = self.seen(cell)
        return now["count"] not in (None, before) and now["state"] == "idle"

    def seen(self, cell: str) -> dict[str, Any]:
        """Return what the page shows of a cell."""
        found: dict[str, Any] = self.browser.execute_script(SEEN, cell)
        return found

    def until(self, happens: Any) -> None:
        """Wait for something in the page."""
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.browser, PATIENCE, 0.1).until(lambda _: happens())

    def picture(self, name: str) -> None:
        """Keep what is seen."""
        self.browser.save_screenshot(str(self.pictures / name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a notebook with its solutions."""
    made = tmp_path_factory.mktemp("lab") / SLUG
    notebook(ROOT, SLUG, made)
    (file,) = made.glob("*.ipynb")
    text = file.read_text("utf-8")  # as nbgrader would release it
    file.write_text(text.replace('"graded-by-lockstep"', '"python3"'), "utf-8")
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Start JupyterLab, with settings of its own."""
    own = folder.parent
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    environment = os.environ | {name: str(own / name) for name in names}
    environment |= {"IPYTHONDIR": str(own / "ipython"), "HOME": str(own)}
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
    command += [f"--ServerApp.root_dir={folder}", "--ServerApp.port=0"]
    command += [f"--IdentityProvider.token={TOKEN}", "--LabApp.expose_app_in_browser=1"]
    said = (own / "said.txt").open("wb")
    with (
        said,
        subprocess.Popen(
            command, env=environment, cwd=own, stdout=said, stderr=said
        ) as server,
    ):
        try:
            yield answering(server, own)
        finally:
            server.terminate()
            server.wait(PATIENCE)


def answering(server: subprocess.Popen[bytes], own: Path) -> str:
    """Wait until a server answers; give its address."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        for file in (own / "JUPYTER_RUNTIME_DIR").glob("jpserver-*.json"):
            url = f"http://127.0.0.1:{json.loads(file.read_text('utf-8'))['port']}"
            try:
                with urllib.request.urlopen(f"{url}/api?token={TOKEN}", timeout=5):
                    return url
            except OSError:
                pass
        time.sleep(0.1)  # between two looks; nothing is judged by it
    said = (own / "said.txt").read_text("utf-8", "replace")
    raise AssertionError(f"JupyterLab did not start: {said[-2000:]}")


@pytest.fixture(scope="module")
def lab(address: str, folder: Path) -> Iterator[Lab]:
    """Open the notebook in Chromium."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for option in ("headless=new", "no-sandbox", "disable-dev-shm-usage"):
        options.add_argument(f"--{option}")
    options.add_argument("--window-size=1300,1500")
    options.add_argument(f"--user-data-dir={folder.parent / 'chromium'}")
    browser = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        browser.set_script_timeout(PATIENCE)
        browser.get(f"{address}/lab/tree/threads.ipynb?token={TOKEN}")
        opened = Lab(browser, folder, folder.parent)
        opened.until(lambda: browser.execute_script(READY))
        yield opened
    finally:
        browser.quit()


def right() -> str:
    """Return the solution of an exercise, as the notebook has it."""
    text = (ROOT / "reference" / SLUG / "threads.py").read_text("utf-8")
    found = re.search(r"^def run_all\(.*?^    ### END SOLUTION$", text, re.M | re.S)
    assert found is not None
    return found[0]


def wrong() -> str:
    """Return a solution that waits for itself, without what tells that it is wrong."""
    file = ROOT / "reference" / SLUG / "wrong" / "run_all_self_deadlock.py"
    text = file.read_text("utf-8")
    return re.sub(r"^# \w+: .*\n|\s*# <- here", "", text, flags=re.MULTILINE)


def test_verdicts_are_seen_in_the_page(lab: Lab) -> None:
    """First a deadlock with its picture, then full marks; the kernel lives on."""
    for cell in ("setup", "head"):
        assert lab.run(cell)["text"] == ""
    assert lab.run("run_all", wrong())["text"] == ""
    seen = lab.run("check_run_all")
    lab.picture("deadlock.png")
    assert "0 of 2 points" in seen["text"]
    assert "DEADLOCK" in seen["text"]
    assert "self-deadlock" in seen["text"]
    assert re.search(r"cell run_all:\d+", seen["text"])
    assert "Try next" in seen["text"]
    assert seen["drawn"] >= 2

    assert lab.run("run_all", right())["text"] == ""
    seen = lab.run("check_run_all")
    lab.picture("passed.png")
    assert "2 of 2 points of this self-check" in seen["text"]
    assert "DEADLOCK" not in seen["text"]
