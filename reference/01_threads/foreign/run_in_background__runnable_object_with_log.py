# exercise: run_in_background
# label: right
# style: Java manner, a Runnable object with __call__; logs start, end and exceptions, lets them go on

import logging
import threading

log = logging.getLogger(__name__)


class Runnable:
    def __init__(self, task, args):
        self.__task = task
        self.__args = args

    def __call__(self):
        log.debug("task of type %s starts", type(self.__task).__name__)
        try:
            self.__task(*self.__args)
        except Exception:
            log.debug("task failed", exc_info=True)
            raise
        else:
            log.debug("task is ready")


def run_in_background(task, *args):
    runnable = Runnable(task, args)
    thread = threading.Thread(target=runnable)
    thread.start()
    return thread
