# exercise: map_catching
# label: right
# style: ProcessPoolExecutor, asks future.exception() with a walrus, one comprehension

from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    with ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [
            future.result() if (error := future.exception()) is None else error
            for future in futures
        ]
