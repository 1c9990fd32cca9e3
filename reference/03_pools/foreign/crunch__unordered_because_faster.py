# exercise: crunch
# label: wrong
# mistake: "the results, in the order of the items": imap_unordered gives them in the order in which they end
import multiprocessing


def crunch(work, items):
    results = []
    with multiprocessing.Pool(multiprocessing.cpu_count()) as pool:
        # imap_unordered is the fastest one (stackoverflow)
        for r in pool.imap_unordered(work, items):
            results.append(r)
    return results
