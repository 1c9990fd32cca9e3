# exercise: map_catching
# label: wrong
# mistake: the exception is built again from its class and message: other arguments and attributes are lost
import multiprocessing


class _Failed(tuple):
    pass


def _catch(job):
    func, item = job
    try:
        return func(item)
    except Exception as e:
        return _Failed((type(e), str(e)))


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for entry in pool.map(_catch, [(func, item) for item in items]):
            if isinstance(entry, _Failed):
                try:
                    entry = entry[0](entry[1])
                except Exception as e:
                    entry = e
            results.append(entry)
    return results
