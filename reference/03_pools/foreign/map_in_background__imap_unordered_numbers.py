# exercise: map_in_background
# label: right
# style: imap_unordered with numbered items, placed by number
import multiprocessing


def _with_number(job):
    func, i, item = job
    return i, func(item)


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        it = pool.imap_unordered(_with_number, [(func, i, x) for i, x in enumerate(items)])
        wert = foreground()
        ergebnisse = [None] * len(items)
        for i, r in it:
            ergebnisse[i] = r
        return ergebnisse, wert
