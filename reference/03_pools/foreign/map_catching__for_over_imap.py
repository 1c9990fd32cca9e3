# exercise: map_catching
# label: wrong
# mistake: a for loop over imap with the try outside: the first failure ends the loop, and all the rest gets the same exception
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        try:
            for value in pool.imap(func, items):
                results.append(value)
        except Exception as e:
            results.extend([e] * (len(items) - len(results)))
    return results
