# exercise: parallel_map
# label: wrong
# mistake: a colon is missing behind the with line (SyntaxError)
import multiprocessing


def parallel_map(func, items, processes=4):
    with multiprocessing.Pool(processes) as pool
        return pool.map(func, items)
