# exercise: crunch
# label: wrong
# mistake: cpu_count() // 2, hyperthreads guessed away
import multiprocessing


def crunch(work, items):
    with multiprocessing.Pool(max(1, multiprocessing.cpu_count() // 2)) as pool:
        return pool.map(work, items, 1)
