# exercise: worker_count
# label: wrong
# mistake: the name multiprocessing is not imported; a bare except turns that into 1 always

def worker_count(jobs):
    try:
        return max(1, min(jobs, multiprocessing.cpu_count()))
    except:
        return 1
