# exercise: map_catching
# label: wrong
# mistake: "for each item what func returned": apply_async(func, item) unpacks the item itself; letters work by luck, "seven" arrives as five arguments and 7 is not iterable, so the entries are TypeErrors
import multiprocessing


def map_catching(func, items, processes=2):
    pool = multiprocessing.Pool(processes)
    odpowiedzi = []
    wyniki = []
    try:
        for item in items:
            odpowiedzi.append(pool.apply_async(func, item))
        for o in odpowiedzi:
            try:
                wyniki.append(o.get())
            except Exception as e:
                # print("nie wyszlo:", e)
                wyniki.append(e)
    finally:
        pool.terminate()
        pool.join()
    return wyniki
