# exercise: map_with_deadline
# style: an alarm of the kernel interrupts a plain map
import multiprocessing
import signal


class _TimeIsOver(Exception):
    pass


def _ring(_number, _frame):
    raise _TimeIsOver


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        before = signal.signal(signal.SIGALRM, _ring)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            return pool.map(func, items)
        except _TimeIsOver:
            return None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
