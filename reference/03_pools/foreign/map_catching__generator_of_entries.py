# exercise: map_catching
# label: right
# style: a generator that yields the entries, made a list inside the block
import multiprocessing


def _entries(answers):
    for answer in answers:
        try:
            result = answer.get()
        except Exception as error:
            yield error
        else:
            yield result


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        return list(_entries([pool.apply_async(func, (item,)) for item in items]))
