# exercise: meanwhile
# label: right
# style: concurrent.futures with one worker, the future read inside the with block
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="meanwhile") as pool:
        background = pool.submit(task)
        front_value = foreground()
        return background.result(), front_value
