# exercise: run_in_process
# label: right
import logging
import multiprocessing
from collections.abc import Callable
from typing import Any

logger = logging.getLogger(__name__)


def run_in_process(task: Callable[..., Any], *args: Any) -> int:
    """Start a child, wait without a limit, read the exit code, free the child."""
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args, daemon=False)
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    logger.debug("child ended with exit code %s", code)
    assert code is not None  # it has been joined
    return code
