# exercise: map_with_deadline
# label: wrong
# mistake: a timer thread sets a flag `expired`, which is looked at only between the items; get() waits without a limit, so the call returns None only when the late item has ended after all; breaks "Late work is given up: the call does not wait for it".
import multiprocessing
import threading


class Deadline:
    def __init__(self, seconds):
        self.expired = False  # written by the timer thread, read by the caller
        self.timer = threading.Timer(seconds, self.expire)

    def expire(self):
        self.expired = True


def map_with_deadline(func, items, seconds, processes=2):
    pool = multiprocessing.Pool(processes)
    deadline = Deadline(seconds)
    try:
        answers = [pool.apply_async(func, (item,)) for item in items]
        deadline.timer.start()
        results = []
        i = 0
        while i < len(answers):
            if deadline.expired:
                return None
            results.append(answers[i].get())
            i += 1
        if deadline.expired:
            return None
        return results
    finally:
        if deadline.timer.is_alive():
            deadline.timer.cancel()
            deadline.timer.join()
        pool.terminate()
        pool.join()
