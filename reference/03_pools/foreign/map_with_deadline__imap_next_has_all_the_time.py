# exercise: map_with_deadline
# label: wrong
# mistake: each next() may wait for all of the seconds again, so items that end one after the other are never late together: "The time is for all items together."
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(func, items)
        try:
            return [answers.next(timeout=seconds) for _ in items]
        except multiprocessing.TimeoutError:
            return None
