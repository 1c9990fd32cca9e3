# exercise: meanwhile
# label: right
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)


def meanwhile(
    task: Callable[[], Any], foreground: Callable[[], Any]
) -> tuple[Any, Any]:
    """Submit ``task`` to a single worker thread and do ``foreground`` here."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="meanwhile") as executor:
        background: Future[Any] = executor.submit(task)
        here = foreground()
        logger.debug("foreground finished, waiting for the task")
        return background.result(), here
