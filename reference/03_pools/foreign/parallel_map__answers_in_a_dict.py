# exercise: parallel_map
# label: wrong
# mistake: the answers are kept in a dict by item, so of equal items only the first is ever worked on (func is called once for all of them), and items like lists raise TypeError (unhashable); breaks "Call `func` once for each item" (":param items: ... there may be none, and equal ones").
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = {}
        for item in items:
            if item not in answers:
                answers[item] = pool.apply_async(func, (item,))
        for item in answers:
            answers[item].wait()
        return [answers[item].get() for item in items]
