# exercise: parallel_map
# label: wrong
# mistake: apply_async(func, (item)): no comma, so the item itself is unpacked as the arguments
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item)) for item in items]
        return [a.get() for a in answers]
