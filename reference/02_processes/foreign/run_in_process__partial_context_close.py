# exercise: run_in_process
# label: right
# style: typed, functools.partial as the target, explicit default context, closes the process object

import functools
import multiprocessing
from collections.abc import Callable
from typing import Any


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    ctx = multiprocessing.get_context()  # whatever the default is
    proc = ctx.Process(target=functools.partial(task, *args))
    proc.start()
    try:
        proc.join()
        code = proc.exitcode
        assert code is not None
        return code
    finally:
        proc.close()
