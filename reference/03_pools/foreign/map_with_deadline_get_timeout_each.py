# exercise: map_with_deadline
# label: wrong
# mistake: each get has the whole time, so together they may wait much longer than the limit
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            answer.wait(seconds)
            if not answer.ready():
                return None
            results.append(answer.get())
        return results
