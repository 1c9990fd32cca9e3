# exercise: map_in_background
# label: wrong
# mistake: the foreground's exception is caught, and None taken as its value
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        try:
            value = foreground()
        except Exception as e:
            print("foreground failed:", e)
            value = None
        return answer.get(), value
