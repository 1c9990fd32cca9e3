# exercise: map_catching
# label: wrong
# mistake: each entry is wrapped in a pair, ("ok", 7), as in Rust or Promise.allSettled: ":return: for each item, in order, what ``func`` returned, whatever that is, or the exception object that it raised."
from concurrent.futures import ProcessPoolExecutor, wait


def map_catching(func, items, processes=2):
    outcomes = []
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        wait(futures)
        for future in futures:
            try:
                outcomes.append(("ok", future.result()))
            except Exception as error:
                outcomes.append(("error", error))
    return outcomes
