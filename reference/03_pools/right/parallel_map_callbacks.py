# exercise: parallel_map
# style: callbacks_into_a_dict
from functools import partial
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    found, failed = {}, {}
    pool = Pool(processes)
    for number, item in enumerate(items):
        pool.apply_async(
            func,
            (item,),
            callback=partial(found.__setitem__, number),
            error_callback=partial(failed.__setitem__, number),
        )
    pool.close()
    pool.join()
    if failed:
        raise failed[min(failed)]
    return [found[number] for number in range(len(items))]
