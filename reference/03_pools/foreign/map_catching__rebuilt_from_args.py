# exercise: map_catching
# label: wrong
# mistake: makes a new exception from type and args, so attributes are lost (the filename of an OSError too), and classes with another constructor raise TypeError here: "the exception is whole"; "raises: nothing"

import multiprocessing


def without_remote_traceback(error):
    """A clean copy: the same type, the same message, no RemoteTraceback as its cause."""
    return type(error)(*error.args)


def map_catching(func, items, processes=2):
    entries = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            try:
                entry = answer.get()
            except Exception as error:
                entry = without_remote_traceback(error)
            entries.append(entry)
    return entries
