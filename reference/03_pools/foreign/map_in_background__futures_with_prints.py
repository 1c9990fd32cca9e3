# exercise: map_in_background
# label: right
# style: ProcessPoolExecutor with futures, prints for debugging, gives up what has not begun if the foreground fails
import os
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    print("[map_in_background] I am", os.getpid(), "and have", len(items), "items")
    with ProcessPoolExecutor(max_workers=processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        print("[map_in_background] all submitted, now the foreground")
        try:
            value = foreground()
        except BaseException:
            print("[map_in_background] foreground failed")
            for future in futures:
                future.cancel()
            raise
        print("[map_in_background] foreground is done, waiting for the rest")
        results = []
        for number, future in enumerate(futures):
            results.append(future.result())
            print("[map_in_background] got result", number)
    print("[map_in_background] executor is shut down")
    return results, value
