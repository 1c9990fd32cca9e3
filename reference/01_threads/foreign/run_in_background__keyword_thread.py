# exercise: run_in_background
# label: right
import logging
import threading
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


def run_in_background(task: Callable[..., Any], *args: Any) -> threading.Thread:
    """Start ``task(*args)`` in a non-daemon thread and hand the thread back."""
    thread = threading.Thread(
        target=task,
        args=args,
        name=f"background-{type(task).__name__}",
        daemon=False,
    )
    thread.start()
    logger.debug("started %s with %d argument(s)", thread.name, len(args))
    return thread
