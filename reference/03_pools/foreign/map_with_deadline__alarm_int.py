# exercise: map_with_deadline
# label: wrong
# mistake: signal.alarm(int(seconds)): fractions are lost, alarm(0) never rings
import multiprocessing
import signal


class Late(Exception):
    pass


def _ring(signum, frame):
    raise Late


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        old = signal.signal(signal.SIGALRM, _ring)
        signal.alarm(int(seconds))
        try:
            return pool.map(func, items)
        except Late:
            return None
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, old)
