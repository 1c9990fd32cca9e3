# exercise: map_catching
# label: right
# style: executor, dict of futures to places, try around result
from concurrent.futures import ProcessPoolExecutor, as_completed


def map_catching(func, items, processes=2):
    out = [None] * len(items)
    with ProcessPoolExecutor(max_workers=processes) as ex:
        where = {ex.submit(func, item): n for n, item in enumerate(items)}
        for fut in as_completed(where):
            n = where[fut]
            try:
                out[n] = fut.result()
            except Exception as exc:
                out[n] = exc
    return out
