# exercise: run_all
# label: wrong
# mistake: the handles are kept in a dict by task; if the same task appears several times, the later handle replaces the earlier one, which is never joined, and the call returns while that thread still runs: "returns when every task has ended" and "the same one may appear several times".
import threading
from collections.abc import Callable, Sequence
from typing import Any


def run_all(tasks: Sequence[Callable[[], Any]]) -> None:
    handles: dict[Callable[[], Any], threading.Thread] = {}
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        handles[task] = thread
    for thread in handles.values():
        thread.join()
