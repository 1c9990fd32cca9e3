# exercise: parallel_map
# label: right
# style: executor with a dict of futures to places, as_completed
import concurrent.futures as cf


def parallel_map(func, items, processes=4):
    results = {}
    with cf.ProcessPoolExecutor(processes) as executor:
        places = {executor.submit(func, item): i for i, item in enumerate(items)}
        for future in cf.as_completed(places):
            results[places[future]] = future.result()
    return [results[i] for i in range(len(items))]
