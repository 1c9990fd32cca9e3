# exercise: map_with_deadline
# expect: waits-for-the-late
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        if answers:
            answers[-1].wait(seconds)
            if not answers[-1].ready():
                return None
        return [answer.get() for answer in answers]  # <- here
