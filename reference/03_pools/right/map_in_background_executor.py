# exercise: map_in_background
# style: executor_submit
import concurrent.futures as cf


def map_in_background(func, items, foreground, processes=2):
    with cf.ProcessPoolExecutor(processes) as executor:
        futures = [executor.submit(func, item) for item in items]
        value = foreground()
    return [future.result() for future in futures], value
