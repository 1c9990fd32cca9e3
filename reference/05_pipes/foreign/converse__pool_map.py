# exercise: converse
# label: wrong
# mistake: Pool(1).map: no pipe, no conversation
from multiprocessing import Pool


def converse(task, values):
    with Pool(1) as pool:
        return pool.map(task, values)
