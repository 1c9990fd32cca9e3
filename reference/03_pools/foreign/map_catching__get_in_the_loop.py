# exercise: map_catching
# label: wrong
# mistake: asks for each result right after its start, so that only one process ever works: "processes: how many processes work at once"; "the others still run, `processes` at once"

import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answer = pool.apply_async(func, (item,))
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
    return results
