# exercise: map_in_background
# label: wrong
# mistake: successful() is asked, and on failure an empty list is returned in place of the exception
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items)
        value = foreground()
        answer.wait()
        if answer.successful():
            return answer.get(), value
        return [], value
