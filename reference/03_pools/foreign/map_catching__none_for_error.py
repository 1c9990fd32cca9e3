# exercise: map_catching
# label: wrong
# mistake: None in place of the exception
import multiprocessing


def map_catching(func, items, processes=2):
    def ask(answer):
        try:
            return answer.get()
        except Exception:
            return None

    with multiprocessing.Pool(processes) as pool:
        return list(map(ask, [pool.apply_async(func, (item,)) for item in items]))
