# exercise: parallel_map
# label: wrong
# mistake: the caller takes a slot of the semaphore after it has started a process instead of before, so with more items than processes there is always one more at work than allowed; breaks "Up to ``processes`` items run at once"
import multiprocessing


def _one_item(slots, end, func, item):
    try:
        answer = True, func(item)
    except Exception as error:
        answer = False, error
    finally:
        slots.release()
    end.send(answer)


def parallel_map(func, items, processes=4):
    slots = multiprocessing.Semaphore(processes)
    children = []
    for item in items:
        here, there = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_one_item, args=(slots, there, func, item)
        )
        child.start()
        there.close()
        children.append((child, here))
        slots.acquire()  # wait here while all the slots are taken
    answers = [here.recv() for _, here in children]
    for child, here in children:
        child.join()
        here.close()
    for went_well, value in answers:
        if not went_well:
            raise value
    return [value for _, value in answers]
