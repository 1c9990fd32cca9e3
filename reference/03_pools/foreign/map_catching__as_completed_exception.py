# exercise: map_catching
# label: right
# style: library author; executor with a context, as_completed, future.exception() instead of any try

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, as_completed


def _outcome(future):
    error = future.exception()
    return future.result() if error is None else error


def map_catching(func, items, processes=2):
    entries = [None] * len(items)
    with ProcessPoolExecutor(
        max_workers=processes, mp_context=multiprocessing.get_context()
    ) as executor:
        places = {executor.submit(func, item): n for n, item in enumerate(items)}
        for future in as_completed(places):
            entries[places[future]] = _outcome(future)
    return entries
