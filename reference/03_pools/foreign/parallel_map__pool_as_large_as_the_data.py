# exercise: parallel_map
# label: wrong
# mistake: "Up to `processes` items are at work at once": the pool has one process per item, so more than `processes` are at work when there are more items; and no items at all is a ValueError
from multiprocessing import Pool


def parallel_map(func, items, processes=4):
    anzahl = len(items)  # jedes Element soll sofort drankommen
    with Pool(anzahl) as becken:
        return becken.map(func, items, chunksize=1)


# if __name__ == "__main__":
#     print(parallel_map(len, ["eins", "zwei"]))
