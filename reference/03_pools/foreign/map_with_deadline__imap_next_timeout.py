# exercise: map_with_deadline
# label: right
# style: imap, next(timeout=what is left)
import multiprocessing
import time


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        bis = time.monotonic() + seconds
        strom = pool.imap(func, items)
        ergebnis = []
        while len(ergebnis) < len(items):
            rest = bis - time.monotonic()
            try:
                ergebnis.append(strom.next(timeout=max(rest, 0)))
            except multiprocessing.TimeoutError:
                return None
        return ergebnis
