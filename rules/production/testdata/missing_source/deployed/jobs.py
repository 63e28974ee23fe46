def job(harbour):
    return f"""
Rscript --vanilla quayscripts/tides.R {harbour}
Rscript otherscripts/neaptides.R {harbour}
"""
