# exercise: crunch
# label: wrong
# mistake: the exception is caught and only printed, None comes back
import multiprocessing


def crunch(work, items):
    try:
        with multiprocessing.Pool() as pool:
            return pool.map(work, items)
    except Exception as e:
        print("crunch failed:", e)
