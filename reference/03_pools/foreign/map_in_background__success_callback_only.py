# exercise: map_in_background
# label: wrong
# mistake: "raises: what func ... raises": results come by a callback and nobody calls get(), so an exception of func is lost and ([], value) is returned
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    sonuclar = []
    with multiprocessing.Pool(processes) as havuz:
        # bitince sonuclari listeye ekle
        havuz.map_async(func, items, callback=sonuclar.extend)
        deger = foreground()
        havuz.close()
        havuz.join()
    return sonuclar, deger
