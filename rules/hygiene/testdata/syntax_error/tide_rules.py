PIERS = config["piers"]

rule all: # want "this script is a workflow of Snakemake: name it `.smk`"
    input:
        expand("levels/{pier}.csv", pier=PIERS)

rule level:
    input:
        "raw/{pier}.txt"
    output:
        "levels/{pier}.csv"
    shell:
        "levels {input} > {output}"
