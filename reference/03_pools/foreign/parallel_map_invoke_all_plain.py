# exercise: parallel_map
# label: right
# style: plain: submit every item with apply_async, then ask each answer in order
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = []
        for item in items:
            answers.append(pool.apply_async(func, (item,)))
        results = []
        for answer in answers:
            results.append(answer.get())
        return results
