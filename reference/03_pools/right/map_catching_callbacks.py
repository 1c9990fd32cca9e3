# exercise: map_catching
# style: callbacks_by_number
import multiprocessing


def map_catching(func, items, processes=2):
    results = [None] * len(items)

    def put_at(number):
        def put(outcome):
            results[number] = outcome

        return put

    with multiprocessing.Pool(processes) as pool:
        for number, item in enumerate(items):
            put = put_at(number)
            pool.apply_async(func, (item,), callback=put, error_callback=put)
        pool.close()
        pool.join()
    return results
