# exercise: map_catching
# label: right
# style: pool.imap and next() in a try for each item, with prints for debugging
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        answers = pool.imap(func, items)
        # one next() for each item: imap goes on after an exception
        for number in range(len(items)):
            try:
                result = next(answers)
                print("item", number, "ok")
            except Exception as e:
                print("item", number, "failed:", type(e).__name__)
                result = e
            results.append(result)
    return results
