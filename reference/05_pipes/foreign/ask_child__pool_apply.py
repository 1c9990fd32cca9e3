# exercise: ask_child
# label: wrong
# mistake: Pool(1).apply: no pipe of its own
from multiprocessing import Pool


def ask_child(task, value):
    with Pool(1) as pool:
        answer = pool.apply(task, (value,))
        pool.close()
        pool.join()
    return answer
