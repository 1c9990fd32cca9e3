# exercise: parallel_map
# expect: swallowed-exception
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    results = [None] * len(items)

    def put_at(number):
        def put(result):
            results[number] = result

        return put

    with Pool(processes) as pool:
        for number, item in enumerate(items):
            pool.apply_async(func, (item,), callback=put_at(number))
        pool.close()
        pool.join()
    return results
